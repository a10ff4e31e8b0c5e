// The words that pages put around their articles, in four languages: what is to be passed over,
// what a label stands for. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace acervo {

// "Skip to main content", "Read more", " 1 2 3 Next › Last »", "© 2023 …", "Share".
bool isPageFurniture(QStringView line);

// A furniture line that only saved pages have: the text is a page, whatever else it is.
bool isPageMark(QStringView line);

// "Latin America" of "Subscribe to RSS - Latin America"; empty when the line is none such.
QStringView feedName(QStringView line);

// What a page of anything is headed with ("Search", "Articles"): no topic.
bool isGenericHeading(QStringView heading);

enum class PageLabel : quint8 {
    Title,
    Author,
    Summary,
    Date,
    Url,
    Doi,
    Topics,
    Source,
    Citation,
    Image, // has no value
};
std::optional<PageLabel>
pageLabel(QStringView words); // of "Authors", "Permanent link to this article"

// The part of a line before its colon, where it may be a label; else empty.
QStringView labelPart(QStringView line);

} // namespace acervo
