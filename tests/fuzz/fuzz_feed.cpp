// A libFuzzer target: any bytes, read as a feed.

#include "feedimporter.h"
#include "fuzzedimport.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::FeedImporter(), data, size);
}
