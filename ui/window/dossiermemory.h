// DossierMemory keeps how dossiers of a library are made: as the last one was, and by names that
// the person gave. Kept in the program's settings, by the library's file. GUI thread.
#pragma once

#include "dossieroptions.h"

#include <QString>
#include <QStringList>

namespace acervo {

class DossierMemory
{
public:
    explicit DossierMemory(const QString &library);

    // Title and introduction are of one dossier only, and not remembered.
    DossierOptions last() const;
    void keepLast(const DossierOptions &options) const;

    // A preset is all but the title.
    QStringList presets() const; // by name
    DossierOptions preset(const QString &name) const;
    void keepPreset(const QString &name, const DossierOptions &options) const;
    void removePreset(const QString &name) const;

private:
    QString m_group;
};

} // namespace acervo
