// A libFuzzer target: any bytes, read as Markdown with front matter.

#include "fuzzedimport.h"
#include "markdownimporter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return acervo::fuzzedImport(acervo::MarkdownImporter(), data, size);
}
