#include "chiprow.h"

#include "flowlayout.h"
#include "style.h"

namespace acervo {

namespace {

constexpr qsizetype mostChips = 60; // an article with a thousand tags is still readable

// The first words that a detection stands on. Offsets are code points.
QString evidenceOf(const Article &article, const QList<Evidence> &evidence)
{
    if (evidence.isEmpty())
        return {};
    const Evidence &first = evidence.front();
    const QString &text = first.field == TextField::Title     ? article.title
                          : first.field == TextField::Summary ? article.summary
                                                              : article.body;
    const QList<uint> points = text.left(2 * qsizetype(std::max(first.end, 0))).toUcs4();
    if (first.start < 0 || first.end <= first.start || first.end > points.size())
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + first.start,
                             first.end - first.start);
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(style::grid / 2, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::showChips(const QList<ChipContent> &chips)
{
    const QList<ChipContent> wanted = chips.first(std::min(chips.size(), mostChips));
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A chip may be the one whose click has led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChipContent &content : wanted) {
        auto *chip = new Chip(content);
        connect(chip, &Chip::chosen, this, &ChipRow::chosen);
        layout()->addWidget(chip);
    }
    setVisible(!wanted.isEmpty());
    updateGeometry();
}

QList<ChipContent> chipsOf(const Article &article,
                           const std::function<QString(const QString &code)> &placeName)
{
    QList<ChipContent> countries;
    QList<ChipContent> regions;
    for (const Place &place : article.places) {
        if (place.provenance == Provenance::Rejected)
            continue;
        const QString label = placeName(place.code);
        if (place.isRegion()) {
            regions.append({Facet::Region, place.code, label, place.provenance, place.suggested,
                            evidenceOf(article, place.evidence)});
        } else {
            countries.append({Facet::Country, place.code, label, place.provenance, place.suggested,
                              evidenceOf(article, place.evidence)});
        }
    }
    QList<ChipContent> chips = countries + regions;
    for (const Topic &topic : article.topics) {
        if (topic.provenance != Provenance::Rejected)
            chips.append({Facet::Topic, topic.name, topic.name, topic.provenance, topic.suggested,
                          evidenceOf(article, topic.evidence)});
    }
    for (const QString &tag : article.tags)
        chips.append({Facet::Tag, tag, tag, Provenance::Added, false, {}});
    return chips;
}

} // namespace acervo
