#include "articlesetter.h"

#include "articlelink.h"
#include "blocksetter.h"
#include "markdown.h"
#include "markedblocks.h"
#include "plainblocks.h"
#include "safelink.h"
#include "shownarticle.h"

#include <cairo.h>

namespace acervo {

namespace {

const QString kDot = QStringLiteral("\u2002\u00b7\u2002");

QString authorLine(const ArticleMatter &matter)
{
    QStringList names;
    for (const AuthorName &author : matter.authors)
        names.append(author.shown);
    return names.join(QStringLiteral(", ")) +
           (matter.hasMoreAuthors ? QStringLiteral(", \u2026") : QString());
}

// What an address shows in print; a scheme that is not safe is shown, but never linked.
StyledText addressText(const QString &address)
{
    StyledText text{.text = address.left(2000), .link = safeLink(address)};
    if (!text.link.isEmpty())
        text.ink = Ink::Accent;
    return text;
}

// Links to articles that stand in the dossier, too.
void leadToArticles(Blocks &blocks, const QHash<QString, qsizetype> &linked)
{
    for (Block &block : blocks) {
        for (TextRun &run : block.runs) {
            const auto article = linked.constFind(uuidOfAddress(run.link));
            if (article != linked.cend())
                run.place = articleAnchor(*article);
        }
        leadToArticles(block.blocks, linked);
    }
}

} // namespace

QByteArray articleAnchor(qsizetype index) { return "article-" + QByteArray::number(index + 1); }

QByteArray entryAnchor(qsizetype index) { return "entry-" + QByteArray::number(index + 1); }

ArticleSetter::ArticleSetter(Typesetter &typesetter, const DossierTheme &theme,
                             const DossierSetup &setup)
    : m_typesetter(typesetter)
    , m_theme(theme)
    , m_setup(setup)
    , m_level(setup.options.group == DossierGrouping::List ? 2 : 3)
{}

Measure ArticleSetter::fullColumn() const { return {.width = m_theme.page.columnWidth}; }

std::vector<LineBox> ArticleSetter::set(const ArticleMatter &matter, qsizetype index)
{
    m_typesetter.setLanguage(matter.language.isEmpty() ? m_setup.words.language : matter.language);
    m_figures.clear();
    Galley galley;
    galley.open("Sect");
    setTitle(matter, index, galley);
    setFacts(matter, galley);
    setText(matter, galley);
    setSource(matter, galley);
    setHighlights(matter, galley);
    setNotes(matter, galley);
    galley.close();

    std::vector<LineBox> lines = galley.take();
    LineBox &first = lines.front();
    first.measure.startsSection = true;
    first.measure.gap = static_cast<float>(m_theme.articleGap);
    first.ruleAbove = true;
    return lines;
}

void ArticleSetter::setTitle(const ArticleMatter &matter, qsizetype index, Galley &galley)
{
    auto lines = m_typesetter.setOrDash({{.text = matter.title}}, m_theme.title, fullColumn());
    setLink('#' + entryAnchor(index), lines.front());
    keepWithNext(lines);
    putInto(headingTag(m_level), articleAnchor(index), lines);
    galley.add(std::move(lines));
    galley.space(5);
}

void ArticleSetter::setFacts(const ArticleMatter &matter, Galley &galley)
{
    auto authors = m_typesetter.set({{.text = authorLine(matter)}}, m_theme.authors, fullColumn());
    keepWithNext(authors);
    galley.add("P", std::move(authors));
    galley.space(2);

    auto facts = m_typesetter.set(factTexts(matter), m_theme.facts, fullColumn());
    keepWithNext(facts);
    galley.add("P", std::move(facts));
    galley.space(10);
}

QByteArray ArticleSetter::linkTo(IndexKind kind, const QString &text) const
{
    return m_setup.options.hasIndex ? indexLink({kind, text}) : QByteArray();
}

QList<StyledText> ArticleSetter::factTexts(const ArticleMatter &matter) const
{
    QList<StyledText> texts;
    const auto add = [&texts](StyledText text) {
        if (!texts.isEmpty())
            texts.append({.text = kDot});
        texts.append(std::move(text));
    };
    if (!matter.date.isEmpty())
        add({.text = matter.date});
    if (!matter.sources.isEmpty())
        add({.text = matter.sources.join(kDot)});
    for (const QString &country : matter.countries)
        add({.text = country, .link = linkTo(IndexKind::Country, country)});
    for (const QString &topic : matter.topics)
        add({.text = topic, .link = linkTo(IndexKind::Topic, topic)});
    for (const QString &tag : matter.tags)
        add({.text = tag, .bold = true, .ink = Ink::Accent, .link = linkTo(IndexKind::Tag, tag)});
    return texts;
}

void ArticleSetter::setText(const ArticleMatter &matter, Galley &galley)
{
    BlockSetter setter(m_typesetter, m_theme, m_theme.text, m_level);
    const MarkedText text =
        markedText(matter.summary, matter.body, matter.highlights, matter.pictures);
    setter.set(text.summary, galley);
    setter.set(text.body, galley);
    takeFigures(setter);
}

// One that nothing says anything of is called what it is.
void ArticleSetter::takeFigures(const BlockSetter &setter)
{
    for (const QString &shows : setter.figures())
        m_figures.append(shows.isEmpty() ? m_setup.words.picture : shows);
}

void ArticleSetter::setSource(const ArticleMatter &matter, Galley &galley)
{
    const QStringList addresses = shownAddresses(matter.address, matter.doi);
    if (addresses.isEmpty())
        return;
    // An address alone at the top of a page would be taken for the next article's.
    quint8 &kept = galley.lines().back().measure.keepNext;
    kept = std::max<quint8>(kept, 1);
    galley.space(9);
    for (const QString &address : std::as_const(addresses)) {
        const StyledText label{.text = m_setup.words.source + QStringLiteral("\u2002")};
        galley.add("P",
                   m_typesetter.set({label, addressText(address)}, m_theme.facts, fullColumn()));
        galley.space(1);
    }
}

void ArticleSetter::setNotes(const ArticleMatter &matter, Galley &galley)
{
    for (const QString &note : matter.notes)
        setNote(note, matter, galley);
}

void ArticleSetter::setNote(const QString &note, const ArticleMatter &matter, Galley &galley)
{
    Blocks blocks = markdownBlocks(note, [&](const QString &address) -> std::optional<Picture> {
        const QString digest = digestOfAddress(address);
        if (digest.isEmpty())
            return std::nullopt;
        const auto known = std::ranges::find(matter.notePictures, digest, &Picture::digest);
        return known == matter.notePictures.end() ? Picture{.digest = digest} : *known;
    });
    if (blocks.empty())
        return;
    leadToArticles(blocks, matter.linked);
    galley.space(14);
    galley.open("Sect");
    galley.pushBacking({.kind = Backing::Kind::Bar, .x = 1, .ink = Ink::Accent});
    setLabel(m_setup.words.notes, galley);
    BlockSetter setter(m_typesetter, m_theme, m_theme.note, m_level + 1);
    setter.set(blocks, galley, besideBar());
    takeFigures(setter);
    galley.popBacking();
    galley.close();
}

void ArticleSetter::setLabel(const QString &text, Galley &galley)
{
    auto label =
        m_typesetter.set({{.text = text}}, m_theme.label,
                         {.x = besideBar(), .width = m_theme.page.columnWidth - besideBar()});
    keepWithNext(label);
    galley.add(headingTag(m_level + 1), std::move(label));
    galley.space(3);
}

// The passages as quotes; below each what the person said of it.
void ArticleSetter::setHighlights(const ArticleMatter &matter, Galley &galley)
{
    if (matter.highlights.isEmpty())
        return;
    galley.space(14);
    galley.open("Sect");
    galley.pushBacking({.kind = Backing::Kind::Bar, .x = 1});
    setLabel(m_setup.words.highlights, galley);
    BlockSetter setter(m_typesetter, m_theme, m_theme.note, m_level + 1);
    for (const auto &[id, highlight, place] : matter.highlights) {
        galley.open("BlockQuote");
        Blocks quote = plainBlocks(highlight.anchor.quote);
        if (!quote.empty()) {
            quote.front().runs.first().text.prepend(u'\u201c');
            quote.back().runs.last().text.append(u'\u201d');
        }
        setter.set(quote, galley, besideBar());
        galley.close();
        setter.set(plainBlocks(highlight.comment), galley, besideBar() + m_theme.indent);
    }
    galley.popBacking();
    galley.close();
}

} // namespace acervo
