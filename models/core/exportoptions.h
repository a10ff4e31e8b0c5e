// What a person says of an export beyond its format. Each format takes what it knows. Value; any
// thread.
#pragma once

namespace acervo {

struct ExportOptions
{
    bool hasNotes = true;
    // In tables: no cell begins as a formula does, which a spreadsheet would run.
    bool guardsFormulas = true;

    bool operator==(const ExportOptions &) const = default;
};

} // namespace acervo
