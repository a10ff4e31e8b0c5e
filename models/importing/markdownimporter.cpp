#include "markdownimporter.h"

#include "acervonote.h"
#include "frontmatter.h"
#include "markdownnote.h"
#include "readwhole.h"
#include "tomlobject.h"
#include "validtext.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

std::expected<QJsonObject, MarkupFault> factsOf(const FrontMatter &matter)
{
    switch (matter.kind) {
    case FrontMatter::Kind::Yaml:
        return yamlObject(matter.facts.toUtf8());
    case FrontMatter::Kind::Toml:
        return tomlObject(matter.facts.toUtf8());
    case FrontMatter::Kind::None:
        break;
    }
    return QJsonObject();
}

Result<ArticleDraft> articleIn(const QString &file, const QString &path, const QString &root)
{
    if (isAcervoIndex(file))
        return std::unexpected(Error{ErrorCode::RecordEmpty, path, {}, 1});
    const FrontMatter matter = frontMatterOf(file);
    const auto facts = factsOf(matter);
    if (!facts)
        return std::unexpected(
            Error{ErrorCode::RecordMalformed, path, facts.error().words, facts.error().line + 1});
    const PictureFolder folder = PictureFolder::ofNote(path, root);
    ArticleDraft draft = isAcervoNote(matter.text)
                             ? acervoNoteDraft(*facts, matter.text, folder)
                             : markdownArticle(*facts, matter.text, path, folder);
    if (!draft.stored && draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty())
        return std::unexpected(Error{ErrorCode::RecordEmpty, path, {}, 1});
    draft.line = 1;
    return draft;
}

} // namespace

Result<void> MarkdownImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const auto bytes =
        readWhole(device, path, maxFile, [&](qint64 done) { return sink.progress(done); });
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<ArticleDraft> draft = articleIn(validText(QString::fromUtf8(*bytes)), path, m_root);
    const ImportFlow flow =
        draft ? sink.article(std::move(*draft)) : sink.badRecord(std::move(draft.error()));
    if (flow == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

bool isNamedMarkdown(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) ||
           path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

bool hasFrontMatter(QStringView text)
{
    static const QRegularExpression fact(uR"(^["']?\w[\w .-]*["']?\s*[:=])"_s,
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    const FrontMatter matter = frontMatterOf(text);
    return matter.kind != FrontMatter::Kind::None && fact.matchView(matter.facts).hasMatch();
}

} // namespace acervo
