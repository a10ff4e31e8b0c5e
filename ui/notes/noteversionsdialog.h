// NoteVersionsDialog lists how a note stood, shows how one differs from the note as it
// is now, and restores it as a new version. GUI thread.
#pragma once

#include "error.h"
#include "noteref.h"
#include "noteversion.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextEdit;

namespace acervo {

class Library;

class NoteVersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteVersionsDialog(Library &library, const NoteRef &note, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const acervo::Error &error);

private:
    void load();
    void list();
    void showDifferences();
    void restore();
    const NoteVersion *chosen() const;

    Library &m_library;
    NoteRef m_note;
    QString m_now; // the note as it stands
    QList<NoteVersion> m_versions;
    QListWidget *m_list;
    QTextEdit *m_differences;
    QPushButton *m_restore;
};

} // namespace acervo
