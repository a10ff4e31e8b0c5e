// DossierOptionsPane asks how a dossier is made: what it is called, what its contents stand under,
// how it looks and what goes in. Its choices are those of dossieroptions.h. GUI thread.
#pragma once

#include "dossieroptions.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace acervo {

class DossierOptionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DossierOptionsPane(QWidget *parent = nullptr);

    DossierOptions options() const;
    // All but the title, which is of one dossier only.
    void setOptions(const DossierOptions &options);
    // What the title is where none is given.
    void setUsualTitle(const QString &title);

Q_SIGNALS:
    void changed();

private:
    void addWords(QFormLayout &form);
    void addChoices(QFormLayout &form);
    QWidget *parts();

    QLineEdit *m_title;
    QLineEdit *m_author;
    QPlainTextEdit *m_introduction;
    QHash<QString, QComboBox *> m_choices; // by their names
    QHash<QString, QCheckBox *> m_parts;   // what goes in
};

} // namespace acervo
