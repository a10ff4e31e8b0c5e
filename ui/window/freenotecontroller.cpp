#include "freenotecontroller.h"

#include "actions.h"
#include "library.h"
#include "queryparser.h"

#include <QAction>
#include <QSettings>

namespace acervo {

namespace {

const QString amongPlace = QStringLiteral("notes/inTimeline");

}

FreeNoteController::FreeNoteController(Library &library, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(actions.action(Command::ShowFreeNotes), &QAction::triggered, this,
            [this] { Q_EMIT queryWanted(parseQuery(QStringLiteral("is:free-note")).query); });
    QAction *among = actions.action(Command::FreeNotesAmong);
    among->setChecked(place() == FreeNotes::Among);
    connect(among, &QAction::triggered, this, [this](bool isAmong) {
        QSettings().setValue(amongPlace, isAmong);
        Q_EMIT placeChosen(place());
    });
}

FreeNotes FreeNoteController::place()
{
    return QSettings().value(amongPlace, true).toBool() ? FreeNotes::Among : FreeNotes::Apart;
}

void FreeNoteController::make()
{
    m_library.addFreeNote().then(this, [this](const Result<AddedArticles> &made) {
        if (made)
            Q_EMIT noteWanted((made->added + made->known).value(0), made->change.generation);
        else
            Q_EMIT failed(made.error());
    });
}

} // namespace acervo
