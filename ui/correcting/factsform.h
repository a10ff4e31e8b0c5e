// FactsForm is where the facts of an article are typed: of one that is there, of several at once,
// or of a new one. GUI thread. Values in, wishes out. Ctrl+Return saves, Esc leaves.
#pragma once

#include "correction.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace acervo {

class FactField;

class FactsForm final : public QFrame
{
    Q_OBJECT

public:
    explicit FactsForm(QWidget *parent = nullptr);

    void beginOne(const Article &article, const QList<CorrectedFact> &corrected);
    // Those that all have in common; of the others there are different ones.
    void beginSeveral(qint64 articles, const QList<Correction> &shared);
    void beginNew();

    QList<Correction> corrections() const; // what was changed
    bool isValid() const;

Q_SIGNALS:
    void saveWanted(const QList<acervo::Correction> &corrections);
    void leaveWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTexts(bool on);
    void begin(const QString &heading, const QString &hint, const QString &button);
    void save();
    void judge();

    QLabel *m_heading;
    QLabel *m_hint;
    QFormLayout *m_rows;
    QList<FactField *> m_fields;
    QPushButton *m_save;
};

} // namespace acervo
