// What stands before a text of Markdown: its front matter, in YAML between lines of --- or in TOML
// between lines of +++. Pure; any thread.
#pragma once

#include <QStringView>

namespace acervo {

struct FrontMatter
{
    enum class Kind : quint8 { None, Yaml, Toml };

    Kind kind = Kind::None;
    QStringView facts;   // without the lines around them
    QStringView text;    // all that follows
    qint64 textLine = 1; // 1-based, where that begins
};

// None where it has no end, and all is text.
FrontMatter frontMatterOf(QStringView file);

} // namespace acervo
