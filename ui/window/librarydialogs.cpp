#include "librarydialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace acervo {

namespace {

struct LibraryDialogs
{
    Q_DECLARE_TR_FUNCTIONS(acervo::LibraryDialogs)
};

QString filter() { return LibraryDialogs::tr("Acervo libraries (*.acervo)"); }

} // namespace

QString askForNewLibrary(QWidget *window, const QString &title, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(window, title, folder, filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("acervo"));
    dialog.selectFile(name + QStringLiteral(".acervo"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

QString askForLibrary(QWidget *window, const QString &folder)
{
    return QFileDialog::getOpenFileName(window, LibraryDialogs::tr("Open library"), folder,
                                        filter() + QStringLiteral(";;") +
                                            LibraryDialogs::tr("All files (*)"));
}

} // namespace acervo
