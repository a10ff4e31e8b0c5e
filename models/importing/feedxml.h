// The XML of feeds as it is found, made such that an XML reader takes it. Pure; any thread; linear.
#pragma once

#include <QByteArray>
#include <QList>

namespace acervo {

// Of text in UTF-8, whatever its declaration says. Without what stands before the first tag and
// without document types; character references that XML does not declare (&nbsp;) are what they
// stand for, an ampersand that begins none is "&amp;", characters that XML forbids are left out.
// Lines keep their numbers.
QByteArray mendedXml(QByteArrayView xml);

// Where each item or entry begins.
QList<qsizetype> itemStarts(QByteArrayView xml);

// One item with the markup in its texts escaped, for when they are not well-formed.
QByteArray withEscapedTexts(QByteArrayView item);

} // namespace acervo
