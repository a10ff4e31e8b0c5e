// A libFuzzer target: any bytes, read as a table.

#include "fuzzedimport.h"
#include "tableimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::TableImporter(), data, size);
}
