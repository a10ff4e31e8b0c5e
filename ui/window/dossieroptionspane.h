// DossierOptionsPane asks how a dossier is made: what it is called, what its contents stand under,
// how it looks and what goes in. Its choices are those of dossieroptions.h. GUI thread.
#pragma once

#include "dossieroptions.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace acervo {

class DossierOptionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DossierOptionsPane(QWidget *parent = nullptr);

    DossierOptions options() const;
    // Name and value of each choice; the title and the introduction are of one dossier only.
    QHash<QString, QString> choices() const;
    void setChoices(const QHash<QString, QString> &choices);

Q_SIGNALS:
    void changed();

private:
    QLayout *buildWords();
    QLayout *buildChoices();
    QLayout *buildParts();

    QLineEdit *m_title;
    QLineEdit *m_author;
    QPlainTextEdit *m_introduction;
    QHash<QString, QComboBox *> m_choices;
    QHash<QString, QCheckBox *> m_parts; // what goes in
};

} // namespace acervo
