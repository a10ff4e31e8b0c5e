// LanguageChoice is a box of languages by their names; the ones that articles here are mostly
// written in stand first. GUI thread.
#pragma once

#include <QComboBox>

namespace acervo {

class LanguageChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageChoice(QWidget *parent = nullptr);

    QString code() const; // ISO 639-1; empty: not known
    void setCode(const QString &code);
};

} // namespace acervo
