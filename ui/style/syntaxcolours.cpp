#include "syntaxcolours.h"

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

std::unique_ptr<Repository> loadedRepository(const QString &definition, QThread *owner)
{
    auto repository = std::make_unique<Repository>();
    repository->addCustomSearchPath(QStringLiteral(":/acervo"));
    // Asking for the formats reads the definition and those that it includes.
    repository->definitionForName(definition).formats();
    repository->moveToThread(owner);
    return repository;
}

} // namespace

SyntaxColours::SyntaxColours(QTextDocument *document, const QPalette &palette, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_dark(style::isDark(palette))
{}

SyntaxColours::~SyntaxColours()
{
    delete m_highlighter; // before the repository that it reads from
}

void SyntaxColours::setDefinition(const QString &name)
{
    if (name == m_definition)
        return;
    m_definition = name;
    delete m_highlighter; // takes its colours with it
    if (m_repositories.contains(name))
        colour();
    else if (!name.isEmpty())
        load(name);
}

void SyntaxColours::load(const QString &name)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), owner = thread(), name] {
        // Held by a shared pointer, so that it goes with the call when nobody takes it any more.
        auto loaded = std::make_shared<std::unique_ptr<Repository>>(loadedRepository(name, owner));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, loaded, name] {
                if (guard)
                    guard->take(name, std::move(*loaded));
            },
            Qt::QueuedConnection);
    });
}

void SyntaxColours::take(const QString &name, std::unique_ptr<Repository> repository)
{
    m_repositories.try_emplace(name, std::move(repository)); // one may be there, and in use
    if (name == m_definition && !m_highlighter)
        colour();
}

void SyntaxColours::colour()
{
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_document);
    m_highlighter->setTheme(theme());
    m_highlighter->setDefinition(m_repositories.at(m_definition)->definitionForName(m_definition));
    Q_EMIT ready();
}

void SyntaxColours::setPalette(const QPalette &palette)
{
    const bool dark = style::isDark(palette);
    if (dark == m_dark)
        return;
    m_dark = dark;
    if (!m_highlighter)
        return;
    m_highlighter->setTheme(theme());
    m_highlighter->rehighlight();
}

KSyntaxHighlighting::Theme SyntaxColours::theme() const
{
    return m_repositories.at(m_definition)
        ->defaultTheme(m_dark ? Repository::DarkTheme : Repository::LightTheme);
}

} // namespace acervo
