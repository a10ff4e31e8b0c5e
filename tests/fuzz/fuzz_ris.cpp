// A libFuzzer target: any bytes, read as RIS.

#include "fuzzedimport.h"
#include "risimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::RisImporter(), data, size);
}
