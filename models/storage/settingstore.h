// SettingStore: what a library says of itself. The thread of its connection.
#pragma once

#include "connection.h"

namespace acervo {

class SettingStore
{
public:
    explicit SettingStore(const Connection &connection);

    Result<QString> uuid() const;       // given once, when the library was made
    Result<quint64> generation() const; // grows by one with each commit that concerns articles
    Result<void> setGeneration(quint64 generation) const;
    Result<void> makeNew() const; // a new uuid, generation 1

private:
    Result<QString> text(const QString &key) const;
    Result<void> set(const QString &key, const QString &value) const;

    const Connection &m_connection;
};

} // namespace acervo
