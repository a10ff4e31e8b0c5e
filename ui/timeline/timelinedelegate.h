// TimelineDelegate draws a row of the timeline, with its year, month or day above where one
// begins. GUI thread.
#pragma once

#include "hitfinder.h"
#include "textlines.h"
#include "timelinemetrics.h"

#include <QStyledItemDelegate>

#include <optional>

namespace acervo {

class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    void setMetrics(const TimelineMetrics &metrics) { m_metrics = metrics; }
    // What the headings above the rows stand for; dates do not say it again.
    void setHeadingUnit(PartialDate::Precision unit) { m_headingUnit = unit; }

    bool setQuery(const Query &query); // whose words are marked; whether they are others

    // What the row stands on, and the quiet text that can be read on it.
    static QColor ground(const QStyleOptionViewItem &option);
    static QColor quietText(const QStyleOptionViewItem &option);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The whole title, sources and tags, where the row has to cut them or shows only a sign.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const TimelineRowLayout &layout) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const TimelineRowLayout &layout, const PartialDate &period) const;
    void paintArticle(QPainter &painter, const QStyleOptionViewItem &option,
                      const TimelineRowLayout &layout, const QModelIndex &index) const;

    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                   const QString &text, TextPart part, const QFont &font,
                   const QColor &colour) const;

    struct FoundIn
    {
        QString text;
        TextPart part{};

        bool operator==(const FoundIn &) const = default;
        friend size_t qHash(const FoundIn &place, size_t seed)
        {
            return qHashMulti(seed, place.text, int(place.part));
        }
    };
    static constexpr int keptTexts = 512;

    const QList<TextRange> &hitsIn(const QString &text, TextPart part) const;

    TimelineMetrics m_metrics;
    mutable TextLines m_lines;
    mutable std::optional<HitFinder> m_hits; // looking for hits stems words, and remembers them
    mutable QCache<FoundIn, QList<TextRange>> m_found{keptTexts};
    PartialDate::Precision m_headingUnit = PartialDate::Precision::Year;
};

} // namespace acervo
