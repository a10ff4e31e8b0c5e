// The second pass of a dossier: its pages and bookmarks, painted as they were planned. One thread.
#pragma once

#include "error.h"
#include "linebox.h"

namespace acervo {

class DossierWork;
class PdfFile;
struct BodyPart;
struct DossierPlan;

// The part's lines, as they stand in the column; `packed` are those of the spool.
std::vector<LineBox> linesOfPart(const BodyPart &part, const QByteArray &packed);

// All but the end of the PDF. The articles come from the work's spool. Ends with the PDF's error or
// Cancelled.
Result<void> paintDossier(DossierWork &work, const DossierPlan &plan, std::vector<LineBox> cover,
                          PdfFile &pdf);

} // namespace acervo
