// RecentlyReadBox lists what was read last, to be found again by a part of its title. GUI thread.
// Values in, wishes out.
#pragma once

#include "article.h"
#include "choicebox.h"
#include "suggestionmodel.h"

namespace acervo {

class RecentlyReadBox final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit RecentlyReadBox(QWidget *parent);

    void setRows(const QList<ArticleRow> &rows); // the last first

Q_SIGNALS:
    void articleWanted(acervo::ArticleId article);

protected:
    void typed(const QString &text) override;
    void choose(int row) override;

private:
    void fill();

    QList<ArticleRow> m_rows;
    QString m_typed;
    QList<ArticleId> m_offered;
    SuggestionModel m_model;
};

} // namespace acervo
