// YAML as a JSON object, read by libyaml. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <expected>

namespace acervo {

struct MarkupFault
{
    QString words;   // the parser's own
    qint64 line = 0; // 1-based, in the text
};

// Hostile text can't make it large: what is nested deeper than 32 levels, or has more than 50,000
// values, is a fault; an alias is nothing instead of what it stands for. A plain value that looks
// like a number, a truth value or nothing is that; all other values are texts. The first document
// counts. Empty text gives an empty object; what is no mapping is a fault.
std::expected<QJsonObject, MarkupFault> yamlObject(QByteArrayView text);

} // namespace acervo
