// A libFuzzer target: any bytes, read as JSON Lines.

#include "fuzzedimport.h"
#include "jsonlimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::JsonlImporter(), data, size);
}
