#include "dossiermemory.h"

#include "dossierwords.h"
#include "settingsgroup.h"

#include <QSettings>

namespace acervo {

namespace {

const QString author = QStringLiteral("author");
const QString introduction = QStringLiteral("introduction");
const QString lastKey = QStringLiteral("last");
const QString presetsKey = QStringLiteral("presets");

QVariantMap mapOf(const DossierOptions &options)
{
    QVariantMap map;
    for (const QString &name : dossierOptionNames())
        map.insert(name, dossierOption(options, name));
    map.insert(author, options.author);
    if (!options.introduction.isEmpty())
        map.insert(introduction, options.introduction);
    return map;
}

DossierOptions optionsOf(const QVariantMap &map)
{
    DossierOptions options = usualDossierOptions();
    for (const QString &name : dossierOptionNames())
        setDossierOption(options, name, map.value(name).toString());
    options.author = map.value(author).toString();
    options.introduction = map.value(introduction).toString();
    return options;
}

} // namespace

DossierMemory::DossierMemory(const QString &library)
    : m_group(settingsGroup(QStringLiteral("dossier"), library) + u'/')
{}

DossierOptions DossierMemory::last() const
{
    return optionsOf(QSettings().value(m_group + lastKey).toMap());
}

void DossierMemory::keepLast(const DossierOptions &options) const
{
    DossierOptions kept = options;
    kept.introduction.clear();
    QSettings().setValue(m_group + lastKey, mapOf(kept));
}

QStringList DossierMemory::presets() const
{
    return QSettings().value(m_group + presetsKey).toMap().keys();
}

DossierOptions DossierMemory::preset(const QString &name) const
{
    return optionsOf(QSettings().value(m_group + presetsKey).toMap().value(name).toMap());
}

void DossierMemory::keepPreset(const QString &name, const DossierOptions &options) const
{
    QVariantMap presets = QSettings().value(m_group + presetsKey).toMap();
    presets.insert(name, mapOf(options));
    QSettings().setValue(m_group + presetsKey, presets);
}

void DossierMemory::removePreset(const QString &name) const
{
    QVariantMap presets = QSettings().value(m_group + presetsKey).toMap();
    presets.remove(name);
    QSettings().setValue(m_group + presetsKey, presets);
}

} // namespace acervo
