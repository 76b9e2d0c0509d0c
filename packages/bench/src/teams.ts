/** Teams of the portal, the most that adoption is promised to be quick with. */
export const teamCount = 5_000;

/** Their departments. */
export const departmentCount = 50;

/** Name of a team; counted on from the first one again after the last. */
export const teamName = (i: number) => `team-${i % teamCount}`;

/** Name of a department, in the same way. */
export const departmentName = (i: number) =>
  `department-${i % departmentCount}`;

/** Reference of a group. */
export const groupRef = (name: string) => `group:default/${name}`;
