#include "settingstore.h"

#include <QUuid>

namespace acervo {

namespace {

const QString uuidKey = QStringLiteral("uuid");
const QString generationKey = QStringLiteral("generation");

} // namespace

SettingStore::SettingStore(const Connection &connection)
    : m_connection(connection)
{}

Result<QString> SettingStore::uuid() const { return text(uuidKey); }

Result<quint64> SettingStore::generation() const
{
    return text(generationKey).transform([](const QString &value) { return value.toULongLong(); });
}

Result<void> SettingStore::setGeneration(quint64 generation) const
{
    return set(generationKey, QString::number(generation));
}

Result<void> SettingStore::makeNew() const
{
    return set(uuidKey, QUuid::createUuid().toString(QUuid::WithoutBraces)).and_then([&] {
        return setGeneration(1);
    });
}

Result<QString> SettingStore::text(const QString &key) const
{
    return m_connection.value(QStringLiteral("SELECT value FROM main.setting WHERE key=?"), {key})
        .transform([](const QVariant &value) { return value.toString(); });
}

Result<void> SettingStore::set(const QString &key, const QString &value) const
{
    return m_connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO main.setting(key, value) VALUES(?, ?)"),
        {key, value});
}

} // namespace acervo
