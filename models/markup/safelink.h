// Addresses as they may stand in a file that is handed on. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace acervo {

// The address re-encoded as ASCII without quotes, parentheses, backslashes, spaces or a password;
// empty where it is not http, https or mailto, or not an address at all.
QByteArray safeLink(const QString &address);

} // namespace acervo
