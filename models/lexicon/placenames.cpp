#include "placenames.h"
