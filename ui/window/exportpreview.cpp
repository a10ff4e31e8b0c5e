#include "exportpreview.h"

#include "countwords.h"
#include "errorwords.h"
#include "library.h"
#include "quietlabel.h"
#include "syntaxcolours.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr qsizetype articlesShown = 5;
constexpr qsizetype titlesShown = 40;
constexpr qsizetype mostShown = 20'000; // UTF-16 units; more would take longer than a frame

QString beginning(const QString &text)
{
    if (text.size() <= mostShown)
        return text;
    const qsizetype end = mostShown - (text[mostShown - 1].isHighSurrogate() ? 1 : 0);
    return text.first(end) + u'…';
}

// Cover and contents.
QString dossierSketch(const DossierWording &wording, const QList<ArticleRow> &rows)
{
    QStringList lines{wording.title};
    lines += wording.subtitle;
    lines += {wording.dateLine, {}, wording.contents};
    int year = -1;
    for (const ArticleRow &row : rows) {
        if (row.date.year() != year) {
            year = row.date.year();
            lines += {{}, year == 0 ? wording.noDate : QString::number(year)};
        }
        lines += QStringLiteral("    ") + row.title.simplified();
    }
    return lines.join(u'\n');
}

} // namespace

ExportPreview::ExportPreview(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_heading(new QuietLabel(style::TextSize::Small))
    , m_text(new QPlainTextEdit)
    , m_colours(new SyntaxColours(m_text->document(), palette(), this))
{
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Preview"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(style::grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
}

ExportPreview::~ExportPreview() { stop(); }

void ExportPreview::stop()
{
    ++m_asked;
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->stop();
    m_job = nullptr;
}

void ExportPreview::begin(qsizetype shown, qsizetype all, const QString &syntax)
{
    stop();
    m_heading->setText(
        shown < all ? tr("Preview: the first %1 of %2").arg(numberInWords(shown), articleCount(all))
                    : tr("Preview"));
    m_colours->setDefinition(syntax);
}

void ExportPreview::showFirstOf(ExportRequest request, const QString &syntax)
{
    const qsizetype all = request.articles.size();
    request.articles.resize(std::min(all, articlesShown));
    begin(request.articles.size(), all, syntax);
    auto bytes = std::make_shared<QByteArray>();
    request.take = [bytes](QByteArrayView more) {
        bytes->append(more);
        return true;
    };
    m_job = m_library.exportArticles(request);
    connect(m_job, &Job::finished, this, [this, bytes] { showText(QString::fromUtf8(*bytes)); });
    connect(m_job, &Job::failed, this,
            [this](const Error &error) { showText(errorInWords(error)); });
}

void ExportPreview::showDossier(const DossierWording &wording, const QList<ArticleId> &articles)
{
    const QList<ArticleId> shown = articles.first(std::min(articles.size(), titlesShown));
    begin(shown.size(), articles.size(), {});
    m_library.rows(shown).then(
        this, [this, wording, asked = m_asked](const Result<QList<ArticleRow>> &rows) {
            if (asked == m_asked)
                showText(rows ? dossierSketch(wording, *rows) : errorInWords(rows.error()));
        });
}

void ExportPreview::showText(const QString &text) { m_text->setPlainText(beginning(text)); }

void ExportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->setPalette(palette());
}

} // namespace acervo
