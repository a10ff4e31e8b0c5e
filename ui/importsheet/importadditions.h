// ImportAdditions asks what is given to all articles of an import, and how it is done: tags, a
// topic, what stays when it is stopped, whether it is shown before. GUI thread. Values in and out.
#pragma once

#include "importchoices.h"

#include <QWidget>

class QCheckBox;
class QLayout;
class QLineEdit;

namespace acervo {

class ImportAdditions final : public QWidget
{
    Q_OBJECT

public:
    // `last` stands at the end of the first row.
    explicit ImportAdditions(QWidget *last, QWidget *parent = nullptr);

    void addTo(ImportChoices &choices) const;
    bool isSheetWanted() const; // before every import
    void keepSettings() const;

private:
    QLayout *givenToAll(QWidget *last);
    QLayout *settings();

    QLineEdit *m_tags;
    QLineEdit *m_topic;
    QCheckBox *m_wanted;
    QCheckBox *m_keeps;
};

} // namespace acervo
