// TextLines draws text in one line, cut where its place ends, with hits on a ground of their own.
// Lines are kept as they were laid out: while a person types or drags the list is painted again and
// again with mostly the same rows, and laying one out takes ten times as long as drawing it. GUI
// thread.
#pragma once

#include "textrange.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QStaticText>
#include <QTextLayout>

class QPainter;
class QStyleOptionViewItem;

namespace acervo {

class TextLines
{
public:
    struct Look
    {
        const QFont &font;
        const QColor &colour;
        Qt::Alignment alignment = Qt::AlignLeading;
    };
    struct Marks
    {
        QList<TextRange> hits; // sorted, apart from each other
        QColor ground;
        QColor text;
    };

    // `place` is as from left to right; it is mirrored within the option's rectangle.
    void draw(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
              const QString &text, const Look &look);
    void drawMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                    const QString &text, const Look &look, const Marks &marks);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width = 0;
        Qt::LayoutDirection direction{};
        Qt::Alignment alignment; // of a marked line, which is laid out with it
        bool isMarked = false;   // else it has but its glyphs

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.isMarked);
        }
    };
    struct Line
    {
        QString shown;
        QStaticText glyphs;
        QTextLayout layout;
    };
    static constexpr int kept = 1024; // some fifty rows in sight have four each

    const Line &lineFor(const Key &key);

    QCache<Key, Line> m_lines{kept};
};

} // namespace acervo
