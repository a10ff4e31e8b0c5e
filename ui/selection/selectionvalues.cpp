#include "selectionvalues.h"

#include "countwords.h"
#include "facetwords.h"
#include "flowlayout.h"
#include "linklabel.h"
#include "quietlabel.h"

#include <QCoreApplication>

namespace acervo {

namespace {

constexpr qsizetype mostValues = 12;

}

SelectionValues::SelectionValues(const FacetCounts &counts, qint64 all, const ValueName &name,
                                 QWidget *parent)
    : QWidget(parent)
{
    auto *line = new FlowLayout(style::grid, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *heading = new QuietLabel(style::TextSize::Body);
    heading->setText(tr("%1:", "a facet, before its values").arg(facetInWords(counts.facet)));
    line->addWidget(heading);
    for (const FacetValueCount &value :
         counts.values.first(std::min(counts.values.size(), mostValues))) {
        const QString label = name(counts.facet, value.name);
        auto *link = new LinkLabel;
        link->setText(value.count == all ? label
                                         : tr("%1 (%2)", "a value, on how many articles")
                                               .arg(label, numberInWords(value.count)));
        link->setToolTip(tr("Show what has “%1”").arg(label).toHtmlEscaped());
        line->addWidget(link);
        connect(
            link, &QAbstractButton::clicked, this,
            [this, facet = counts.facet, text = value.name] { Q_EMIT valueChosen(facet, text); });
    }
    const qint64 more = counts.more + std::max<qint64>(0, counts.values.size() - mostValues);
    if (more > 0) {
        auto *rest = new QuietLabel(style::TextSize::Body);
        rest->setText(tr("and %1 more").arg(numberInWords(more)));
        line->addWidget(rest);
    }
}

} // namespace acervo
