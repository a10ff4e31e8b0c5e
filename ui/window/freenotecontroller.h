// FreeNoteController makes notes that are on no article (freenote.h), shows them by themselves, and
// keeps them among the articles of the list or apart from these. GUI thread.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "freenote.h"
#include "query.h"

#include <QObject>

namespace acervo {

class Actions;
class Library;

class FreeNoteController final : public QObject
{
    Q_OBJECT

public:
    FreeNoteController(Library &library, Actions &actions, QObject *parent);

    static FreeNotes place(); // as it was chosen last
    void make();              // one that is empty is used again: what is written is to be saved

Q_SIGNALS:
    // To be written in, as soon as the list knows of this generation.
    void noteWanted(acervo::ArticleId note, quint64 generation);
    void queryWanted(const acervo::Query &query);
    void placeChosen(acervo::FreeNotes place);
    void failed(const acervo::Error &error);

private:
    Library &m_library;
};

} // namespace acervo
