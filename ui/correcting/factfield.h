// FactField is the line of a form in which one fact is typed: its editor, what is wrong with what
// stands there, and what the source says, which a click takes. GUI thread. Values as correction.h
// has them.
#pragma once

#include "correction.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace acervo {

class FieldText;
class LanguageChoice;
class LinkLabel;

class FactField final : public QWidget
{
    Q_OBJECT

public:
    explicit FactField(Correctable fact, QWidget *parent = nullptr);

    Correctable fact() const { return m_fact; }
    // `value`: what stands there now. Without one, several articles have different ones.
    void begin(const std::optional<QString> &value);
    void showSource(const std::optional<QString> &source); // of a fact that was corrected
    std::optional<QString> changed() const;                // none: it is as it began
    bool isValid() const;
    QWidget &editor() const;

Q_SIGNALS:
    void edited();

private:
    void buildEditor();
    QString typed() const; // as it stands in the editor
    void type(const QString &text);
    QString valueOf(const QString &text) const;
    QString textOf(const QString &value) const;
    void judge();

    Correctable m_fact;
    QLineEdit *m_line = nullptr;
    FieldText *m_lines = nullptr;
    LanguageChoice *m_language = nullptr;
    QLabel *m_judgement;
    LinkLabel *m_take;
    QString m_source;
    QString m_before; // the text that it began with
    QList<Person> m_persons;
};

} // namespace acervo
