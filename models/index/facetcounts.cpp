#include "facetcounts.h"
