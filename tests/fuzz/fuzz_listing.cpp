// A libFuzzer target: any bytes, read as a listing page.

#include "fuzzedimport.h"
#include "listingimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::ListingImporter(), data, size);
}
