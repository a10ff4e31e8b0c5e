// The countries and topics of a row as small chips at its right end, in the forms that they have in
// the article. GUI thread. Drawn, not widgets: a list of a million rows has none.
#pragma once

#include "article.h"
#include "standingwords.h"

#include <QFont>
#include <QList>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace acervo {

class TimelineChips
{
public:
    // As many as `room` has place for; of the others only how many they are.
    TimelineChips(const QList<RowSubject> &subjects, const QFont &font, int room);

    int width() const { return m_width; } // 0: there are none, or no place for one
    static int height(const QFont &font);
    // In `area`, which is as wide as they are; mirrored where the layout goes from right to left.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area) const;

private:
    struct Chip
    {
        QString label;
        Standing standing{};
        int width = 0;
    };
    void paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                   const Chip &chip) const;

    QFont m_font;
    QList<Chip> m_chips;
    QString m_more; // "+2"
    int m_moreWidth = 0;
    int m_width = 0;
};

// What a row says of one in a sentence: "Venezuela", "Cuba, suggested".
QString subjectInWords(const RowSubject &subject);

} // namespace acervo
