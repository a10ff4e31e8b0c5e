// ExportPlace asks for the name and the folder of what is written, and says beforehand what would
// be wrong with them. It proposes a name that is not taken, until the person types one. GUI thread.
#pragma once

#include "exportformat.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace acervo {

class ExportPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPlace(const QString &folder, QWidget *parent = nullptr);

    // The format says how the name ends. A name that was typed keeps all but its ending.
    void propose(const QString &title, ExportFormat format);

    QString path() const;     // with its ending
    bool isPossible() const;  // there is a name, and a folder that can be written to
    bool isReplacing() const; // what is there of this name goes

Q_SIGNALS:
    void changed();

private:
    void chooseFile();
    void proposeName();
    void showState();
    QString folder() const;
    QString problem() const; // in words; empty: none

    QString m_title;
    ExportFormat m_format{};
    bool m_hasTypedName = false;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QLabel *m_state;
};

} // namespace acervo
