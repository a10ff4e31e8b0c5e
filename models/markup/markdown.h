// Markdown → blocks. Pure; any thread.
// CommonMark with tables, check boxes, strike-through and bare addresses as links, parsed by md4c.
#pragma once

#include "blocks.h"

#include <functional>
#include <optional>

namespace acervo {

// Of a longer text only so many UTF-16 units are read as Markdown; the rest follows as paragraphs.
inline constexpr qsizetype kLongestMarkdown = 1 << 20;

// The picture that an image's address stands for, where it stands for one.
using PictureOf = std::function<std::optional<Picture>(const QString &address)>;

// Those that the library keeps for its notes (picture.h), by their digests alone.
std::optional<Picture> keptPicture(const QString &address);

// Raw HTML is text. A paragraph's images are figures where they stand for pictures; any other is
// its description, linked to its address; nothing is
// fetched. What is nested deeper than kDeepestBlock stays, at the deepest level.
Blocks markdownBlocks(QStringView text, const PictureOf &pictureOf = keptPicture);

} // namespace acervo
