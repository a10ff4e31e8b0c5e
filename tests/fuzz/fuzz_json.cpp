// A libFuzzer target: any bytes, read as a JSON document.

#include "fuzzedimport.h"
#include "jsonimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::JsonImporter(), data, size);
}
