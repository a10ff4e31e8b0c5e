// The library's pictures for whoever works on another thread than its reader's.
#pragma once

#include "picture.h"

namespace acervo {

class LibraryThreads;

// Waits for the reader; the threads outlive it. One that can't be read is lost.
PictureSupply keptPictures(LibraryThreads &threads);

} // namespace acervo
