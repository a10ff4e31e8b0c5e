// WholeFolder is a folder of new files that appears whole or not at all. One thread.
// It is filled under another name beside its place and takes its name when it is complete. What
// stands there already is never touched, except an empty folder.
#pragma once

#include "error.h"

#include <QTemporaryDir>

#include <optional>

namespace acervo {

class WholeFolder
{
public:
    explicit WholeFolder(const QString &path);

    // Errors: FileNotFound (the folder that it is to stand in), ReadOnly, DiskFull; FileUnreadable,
    // also where something stands there.
    Result<void> open();
    // `name` is one file's, without a folder or in one of the first level: "pictures/1.png".
    Result<void> add(const QString &name, const QByteArray &content);
    // On the disk, and under its own name. Without it nothing stays.
    Result<void> commit();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_folder;
};

} // namespace acervo
