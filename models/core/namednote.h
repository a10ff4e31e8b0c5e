// NamedNote is a note with what it is called, and what its article is: one that can be linked to,
// or that links. Value; any thread.
#pragma once

#include "noteref.h"

namespace acervo {

struct NamedNote
{
    NoteRef note;
    QString title; // its first words; empty where it has none
    QString articleTitle;
    QString articleUuid;

    bool operator==(const NamedNote &) const = default;
};

} // namespace acervo
