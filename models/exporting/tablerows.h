// Sets a table: each row is one line of the galley, with its cells side by side. One thread.
#pragma once

#include "blocks.h"
#include "typesetter.h"

namespace acervo {

// In `column`, with the elements TR, TH and TD; empty where the table has no place there: too many
// columns, or a cell of too many lines.
std::vector<LineBox> tableRows(Typesetter &typesetter, const Voice &voice, const Block &table,
                               const Measure &column);

} // namespace acervo
