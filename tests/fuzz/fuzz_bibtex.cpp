// A libFuzzer target: any bytes, read as BibTeX or BibLaTeX.

#include "bibteximporter.h"
#include "fuzzedimport.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::BibtexImporter(), data, size);
}
