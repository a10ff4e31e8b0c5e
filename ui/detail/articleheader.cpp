#include "articleheader.h"

#include "articlechips.h"
#include "correctedlines.h"
#include "dateinwords.h"
#include "flowlayout.h"
#include "linklabel.h"
#include "quietlabel.h"
#include "shownevidence.h"
#include "titletext.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype mostAuthors = 12;

QLabel *selectable(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

// An address in a title has no place to break: a break is allowed after every 30 characters.
QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        result += c;
        if (run == 30 && !c.isHighSurrogate()) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

QString authorsOf(const Article &article)
{
    QStringList names;
    for (const Person &person :
         article.persons.first(std::min(article.persons.size(), mostAuthors)))
        names << person.shown();
    const qsizetype more = article.persons.size() - names.size();
    if (more > 0)
        names << ArticleHeader::tr("and %Ln more", nullptr, int(more));
    return names.join(QStringLiteral(", "));
}

} // namespace

QUrl openableAddress(const Article &article)
{
    const QUrl url(article.url.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (url.isValid() && !url.host().isEmpty() && (scheme == u"http" || scheme == u"https"))
        return url;
    if (article.doi.isEmpty())
        return {};
    QUrl resolver(QStringLiteral("https://doi.org/"));
    resolver.setPath(u'/' + article.doi.trimmed(), QUrl::DecodedMode);
    return resolver;
}

ArticleHeader::ArticleHeader(PlaceName placeName, QWidget *parent)
    : QWidget(parent)
    , m_placeName(std::move(placeName))
    , m_trash(new LinkLabel)
    , m_title(new TitleText)
    , m_date(selectable(new QuietLabel(style::TextSize::Body)))
    , m_source(selectable(new QuietLabel(style::TextSize::Body)))
    , m_link(new LinkLabel)
    , m_correct(new QToolButton)
    , m_corrected(new CorrectedLines)
    , m_unread(selectable(new QuietLabel(style::TextSize::Body)))
    , m_authors(selectable(new QLabel))
    , m_chips(new ChipRow)
{
    m_authors->setWordWrap(true);
    m_trash->setText(tr("In the trash. Take it out"));
    m_unread->setWordWrap(true);
    m_unread->setText(
        tr("Of this page only the address is kept; nothing is fetched. To read it here, "
           "save it in the browser and drop its file on this window."));
    buildCorrect();

    auto *facts = new QWidget;
    auto *line = new FlowLayout(0, facts);
    for (QWidget *part : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_source),
                          static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_correct)})
        line->addWidget(part);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    facts->setSizePolicy(policy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * style::grid, 0, 2 * style::grid);
    column->setSpacing(style::grid);
    column->addWidget(m_trash, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_authors);
    column->addWidget(facts);
    column->addWidget(m_corrected);
    column->addWidget(m_chips);
    column->addWidget(m_unread);

    connect(m_trash, &QAbstractButton::clicked, this, &ArticleHeader::restoreWanted);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(m_address); });
    connect(m_chips, &ChipRow::chosen, this,
            [this](const ChipContent &content, Qt::KeyboardModifiers modifiers) {
                Q_EMIT valueChosen(content.facet, content.value, modifiers);
            });
    connect(m_chips, &ChipRow::evidenceWanted, this, &ArticleHeader::evidenceWanted);
    connect(m_chips, &ChipRow::menuWanted, this, &ArticleHeader::chipMenuWanted);
    connect(m_chips, &ChipRow::addWanted, this, &ArticleHeader::addWanted);
}

void ArticleHeader::buildCorrect()
{
    m_correct->setIcon(style::icon(QStringLiteral("document-edit")));
    m_correct->setAutoRaise(true);
    m_correct->setFixedSize(3 * style::grid, 3 * style::grid);
    m_correct->setFocusPolicy(Qt::TabFocus);
    m_correct->setCursor(Qt::PointingHandCursor);
    m_correct->setAccessibleName(tr("Correct the facts (F2)"));
    m_correct->setToolTip(m_correct->accessibleName());
    connect(m_correct, &QToolButton::clicked, this, &ArticleHeader::correctWanted);
    connect(m_corrected, &CorrectedLines::restoreWanted, this, &ArticleHeader::factRestoreWanted);
}

void ArticleHeader::showArticle(const Article &article, const QList<CorrectedFact> &corrected)
{
    const bool isAddress =
        article.summary.isEmpty() && article.body.isEmpty() && !article.url.isEmpty();
    const QString title =
        article.title.isEmpty() && isAddress ? article.url : article.title.simplified();
    m_titleSource = article.title;
    m_title->showTitle(
        title.isEmpty()
            ? tr("Without a title")
            : breakable(title.size() > longestTitle ? title.left(longestTitle) + u'…' : title));
    m_trash->setVisible(article.trashed);
    m_unread->setVisible(isAddress);
    m_corrected->showCorrected(corrected);
    const QString authors = authorsOf(article);
    m_authors->setText(authors);
    m_authors->setVisible(!authors.isEmpty());
    showFacts(article);
    m_chips->showChips(chipsOf(article, m_placeName));
    updateGeometry();
}

void ArticleHeader::setTextFont(const QFont &font)
{
    m_title->setFont(style::font(style::TextSize::ArticleTitle, font));
    for (QWidget *fact : {static_cast<QWidget *>(m_authors), static_cast<QWidget *>(m_date),
                          static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_link),
                          static_cast<QWidget *>(m_trash)})
        fact->setFont(style::font(style::TextSize::Body, font));
    updateGeometry();
}

void ArticleHeader::showEvidence(const QList<Evidence> &evidence)
{
    m_title->showMarks(
        evidenceIn(m_title->toPlainText(), 0, m_titleSource, TextField::Title, evidence));
}

void ArticleHeader::showHighlights(const QList<Highlight> &highlights)
{
    m_title->showHighlights(
        shownHighlights(m_titleSource, m_title->toPlainText(), TextField::Title, highlights));
}

std::optional<Passage> ArticleHeader::selectedPassage() const
{
    const QTextCursor cursor = m_title->textCursor();
    if (!cursor.hasSelection())
        return {};
    return passageIn(m_titleSource, m_title->toPlainText(), TextField::Title,
                     {.start = cursor.selectionStart(),
                      .length = cursor.selectionEnd() - cursor.selectionStart()});
}

// "1 January 2024 · geo.coop ↗": the last source bears the link, or the address's host does.
void ArticleHeader::showFacts(const Article &article)
{
    m_address = openableAddress(article);
    QStringList sources = article.sources;
    const QString dot = QStringLiteral("  ·  ");
    QString linked;
    if (!m_address.isEmpty())
        linked = sources.isEmpty() ? m_address.host() : sources.takeLast();
    m_date->setText(dateInWords(article.date));
    m_source->setText(dot + sources.join(QStringLiteral(", ")) +
                      (sources.isEmpty() || linked.isEmpty() ? QString() : QStringLiteral(", ")));
    m_source->setVisible(!sources.isEmpty() || !linked.isEmpty());
    m_link->setText(linked + QStringLiteral(" ↗"));
    m_link->setVisible(!linked.isEmpty());
    m_link->setToolTip(m_address.toDisplayString().toHtmlEscaped());
    m_link->setAccessibleName(tr("Open %1").arg(m_address.toDisplayString()));
}

} // namespace acervo
