#include "frontmatter.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// The line that begins at `at`, without its end; moves `at` to the next.
QStringView takeLine(QStringView text, qsizetype &at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = end < 0 ? text.sliced(at) : text.sliced(at, end - at);
    at = end < 0 ? text.size() : end + 1;
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

bool isFence(QStringView line, QLatin1StringView fence)
{
    return line.startsWith(fence) && line.sliced(fence.size()).trimmed().isEmpty();
}

} // namespace

FrontMatter frontMatterOf(QStringView file)
{
    FrontMatter none{.text = file};
    qsizetype at = 0;
    const QStringView first = takeLine(file, at);
    const bool isYaml = isFence(first, "---"_L1);
    if (!isYaml && !isFence(first, "+++"_L1))
        return none;
    const qsizetype begin = at;
    for (qint64 line = 2; at < file.size(); ++line) {
        const qsizetype start = at;
        const QStringView next = takeLine(file, at);
        const bool isEnd =
            isYaml ? isFence(next, "---"_L1) || isFence(next, "..."_L1) : isFence(next, "+++"_L1);
        if (!isEnd)
            continue;
        return {.kind = isYaml ? FrontMatter::Kind::Yaml : FrontMatter::Kind::Toml,
                .facts = file.sliced(begin, start - begin),
                .text = file.sliced(at),
                .textLine = line + 1};
    }
    return none;
}

} // namespace acervo
