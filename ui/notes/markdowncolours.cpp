#include "markdowncolours.h"

#include "style.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QPointer>
#include <QTextDocument>
#include <QThreadPool>

namespace acervo {

namespace {

using KSyntaxHighlighting::Repository;

std::unique_ptr<Repository> loadedRepository(QThread *owner)
{
    auto repository = std::make_unique<Repository>();
    // Asking for the formats reads the definition and those that it includes.
    repository->definitionForName(QStringLiteral("Markdown")).formats();
    repository->moveToThread(owner);
    return repository;
}

} // namespace

MarkdownColours::MarkdownColours(QTextDocument *document, const QPalette &palette, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_dark(style::isDark(palette))
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), owner = thread()] {
        // Held by a shared pointer, so that it goes with the call when nobody takes it any more.
        auto loaded = std::make_shared<std::unique_ptr<Repository>>(loadedRepository(owner));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, loaded] {
                if (guard)
                    guard->take(std::move(*loaded));
            },
            Qt::QueuedConnection);
    });
}

MarkdownColours::~MarkdownColours()
{
    delete m_highlighter; // before the repository that it reads from
}

void MarkdownColours::take(std::unique_ptr<Repository> repository)
{
    m_repository = std::move(repository);
    m_highlighter = new SlicedHighlighter(m_document);
    m_highlighter->setTheme(
        m_repository->defaultTheme(m_dark ? Repository::DarkTheme : Repository::LightTheme));
    m_highlighter->setDefinition(m_repository->definitionForName(QStringLiteral("Markdown")));
    Q_EMIT ready();
}

void MarkdownColours::setHeld(bool isHeld)
{
    if (m_highlighter)
        m_highlighter->setHeld(isHeld);
}

void MarkdownColours::setPalette(const QPalette &palette)
{
    const bool dark = style::isDark(palette);
    if (dark == m_dark)
        return;
    m_dark = dark;
    if (!m_highlighter)
        return;
    m_highlighter->setTheme(
        m_repository->defaultTheme(m_dark ? Repository::DarkTheme : Repository::LightTheme));
    m_highlighter->rehighlight();
}

} // namespace acervo
