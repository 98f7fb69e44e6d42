from mou_gen.source.values import *
