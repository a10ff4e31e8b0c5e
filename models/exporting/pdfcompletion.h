// What cairo leaves out of a PDF, appended to the finished file. Any thread.
#pragma once

#include "dossier.h"
#include "error.h"

#include <QByteArray>
#include <QStringList>

#include <map>

class QFile;

namespace acervo {

class AttachmentSpool;

struct PdfCompletion
{
    QString language; // BCP 47
    // Number of a section → what its figures show, in their order.
    std::map<qsizetype, QStringList> figures{};
    // Of the document's sections, in their order; the document's own where one is empty.
    QStringList sectionLanguages{};
    QByteArray xmp{}; // xmpPacket()
    QList<DossierAttachment> attachments{};
    std::vector<std::unique_ptr<AttachmentSpool>> contents{}; // one for each
};

// Gives the document its languages, the text of its figures, its attachments and its XMP, and has
// readers show its title in place of its file's name. Takes the numbers of objects that cairo
// reserved and never wrote (one for each artifact, as of 1.18) out of the table, where they would
// point at other objects.
Result<void> completePdf(QFile &file, const PdfCompletion &completion);

} // namespace acervo
