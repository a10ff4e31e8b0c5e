// A libFuzzer target: any bytes, read as a saved web page.

#include "fuzzedimport.h"
#include "htmlimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::HtmlImporter(), data, size);
}
