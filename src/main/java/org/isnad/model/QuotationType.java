package org.isnad.model;

/** How much of a content stands in quotation marks: all, none, or part of it (guidelines §2). */
public enum QuotationType implements Label {
  DIRECT,
  INDIRECT,
  MIXED
}
