// Character references of HTML, as Markdown uses them. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// "&amp;" → "&", "&#233;" and "&#xe9;" → "é"; one that is not known stays as it was written.
// The names are the common ones of HTML's table,
// https://html.spec.whatwg.org/#named-character-references
QString entityText(QStringView entity);

} // namespace acervo
